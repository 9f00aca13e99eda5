import '../../src/look/tokens.css';
import '../../src/look/base.css';
import '../../src/look/pieces.css';
import '../../src/look/states.css';
import '../../src/look/screen.css';
import '../../src/look/rows.css';
import '../../src/panel/panel.css';
import { Panel } from '../../src/panel/panel.tsx';
import { mount } from '../../src/pieces/mount.tsx';

const root = document.getElementById('app');
if (root) void mount(Panel, root);
