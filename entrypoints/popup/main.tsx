import '../../src/look/tokens.css';
import '../../src/look/base.css';
import '../../src/look/pieces.css';
import '../../src/look/states.css';
import '../../src/look/screen.css';
import '../../src/look/rows.css';
import '../../src/popup/popup.css';
import { mount } from '../../src/pieces/mount.tsx';
import { Popup } from '../../src/popup/popup.tsx';
import { takeOver } from '../../src/popup/take-over.ts';

const root = document.getElementById('app');
if (root) void mount(Popup, root, takeOver);
