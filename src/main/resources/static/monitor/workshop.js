// A participant's workshop: a live room with a board of notes that can be dragged.
import { dragNotes } from '/canvas/drag.js';
import '/monitor/room.js';

dragNotes(document.querySelector('[data-room]'));
