export const EXITS_PATH = "/desk/transfers/exits";
export const exitHref = (id: string) => `${EXITS_PATH}/${id}`;
export const NEW_FIRM_PATH = "/desk/firms/new";
export const renameHref = (firmId: string) => `/desk/firms/${firmId}/rename`;
export const closeHref = (firmId: string) => `/desk/firms/${firmId}/close`;
export const successionHref = (firmId: string) => `/desk/firms/${firmId}/succession`;
