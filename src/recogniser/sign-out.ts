/** Folded: the way out, which only those see who are signed in. */
export const SIGN_OUT =
  /退出|登出|注销|ログアウト|로그아웃|(?:log|sign) ?(?:out|off)|abmelden|deconne(?:xion|cter)|cerrar sesion|^sair$|^salir$|esci$|uitloggen|wyloguj|выити|виити|đang xuat|keluar|cikis|ออกจากระบบ|kirjaudu ulos|odhlasi|kijelentkez|logga ut|logg ut|log ud|deconectare|odjav|αποσυνδεση|התנתק|تسجيل الخروج|خروج|लॉग आउट/;
