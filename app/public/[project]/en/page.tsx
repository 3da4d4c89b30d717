import { shownIn } from "../shown";

export default shownIn("/en", "");
