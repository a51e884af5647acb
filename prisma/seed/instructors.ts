import type { AssignmentRow, InstructorRow } from "@/lib/domains/dispatch/schema";
import type { Workshop } from "./model";
import { SAMPLE } from "./names";
import type { Random } from "./random";
import type { Street } from "./territory";

const EMPLOYERS = ["党建工作办公室", "综合治理中心", "党群服务中心", "城市管理办公室", "退役军人服务站"];
/** How many firms one instructor is sent to; now and then one has too many. */
const LOADS = [1, 2, 2, 3, 3, 4, 4, 7];

/** The instructors of the city, made as streets need them. */
export class InstructorPool {
  readonly instructors: InstructorRow[] = [];
  private readonly free = new Map<Street, { instructor: InstructorRow; left: number }>();

  constructor(
    private readonly shop: Workshop,
    private readonly random: Random,
  ) {}

  /** Somebody of the street for one more firm. */
  take(street: Street): InstructorRow {
    const current = this.free.get(street);
    if (current && current.left > 0) {
      current.left -= 1;
      return current.instructor;
    }
    const instructor: InstructorRow = {
      id: this.shop.newId(),
      name: this.shop.names.person(),
      employer: `${SAMPLE}${street.name}${this.random.pick(EMPLOYERS)}`,
      regionCode: street.code,
    };
    this.instructors.push(instructor);
    this.free.set(street, { instructor, left: this.random.pick(LOADS) - 1 });
    return instructor;
  }
}

export interface DispatchMade {
  readonly instructors: readonly InstructorRow[];
  readonly assignments: readonly AssignmentRow[];
}
