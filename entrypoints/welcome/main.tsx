import '../../src/look/tokens.css';
import '../../src/look/base.css';
import '../../src/look/pieces.css';
import '../../src/look/states.css';
import '../../src/look/site-grid.css';
import '../../src/welcome/welcome.css';
import { mount } from '../../src/pieces/mount.tsx';
import { Welcome } from '../../src/welcome/welcome.tsx';

const root = document.getElementById('app');
if (root) void mount(Welcome, root);
