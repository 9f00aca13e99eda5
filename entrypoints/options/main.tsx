import '../../src/look/tokens.css';
import '../../src/look/base.css';
import '../../src/look/pieces.css';
import '../../src/look/states.css';
import '../../src/look/rows.css';
import '../../src/look/site-grid.css';
import '../../src/dashboard/frame.css';
import '../../src/dashboard/dashboard.css';
import '../../src/dashboard/services.css';
import '../../src/dashboard/sweep.css';
import '../../src/dashboard/taught.css';
import { Dashboard } from '../../src/dashboard/dashboard.tsx';
import { mount } from '../../src/pieces/mount.tsx';

const root = document.getElementById('app');
if (root) void mount(Dashboard, root);
