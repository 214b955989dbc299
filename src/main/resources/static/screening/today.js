// The day here, as the server writes days.
export const today = () => new Date().toLocaleDateString('sv-SE');
