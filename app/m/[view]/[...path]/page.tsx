export { default } from "../../../(public)/[...path]/page";
