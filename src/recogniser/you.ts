/** How a list or a title calls the user, alone or in brackets, in lower case as pages write it: "Jo Ash (you)", 本人. */
export const YOU =
  'you|yourself|me|本人|我|您|自己|ご本人|あなた|본인|나|sie|ich|vous|moi|tú|usted|você|jij|ty|вы|я|ви|вие|εσείς|dig|deg|sinä|siz|anda|saya|bạn|คุณ|आप|أنت|אתה|شما|dumneavoastră';
