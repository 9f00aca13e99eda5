import { render } from 'preact';

render(<p>Rebind</p>, document.body);
