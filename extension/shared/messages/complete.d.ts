/** Requests and replies are complete, or this does not compile. That each request has a handler, which gives its reply, the router's types say. */

import type { Request } from "./messages.js";
import type { Replies } from "./replies.d.ts";

type None<T extends never> = T;

/** Requests without a reply. */
export type Unanswered = None<Exclude<Request["kind"], keyof Replies>>;
/** Replies to what nobody can ask. */
export type Unasked = None<Exclude<keyof Replies, Request["kind"]>>;
