// A meeting that follows what happens. Without this module the same page works by forms and refreshing.
import { Follow } from "/web/live/follow.js";
import { adopt, swap } from "/web/live/swap.js";

const root = document.querySelector("[data-meeting]");
adopt(root);
new Follow({ stand: () => root.dataset.stand, stream: root.dataset.stream, alwaysOn: false, show: (page) => swap(root, page), say() {} });
