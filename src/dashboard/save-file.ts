/** Lets the user save a text as a file. It is made and saved on this machine; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its own hold of the data by the time this task ends.
  setTimeout(() => URL.revokeObjectURL(url));
}
