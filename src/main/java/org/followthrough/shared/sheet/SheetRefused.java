package org.followthrough.shared.sheet;

/** Carries a refusal out of the depth of a reader to {@link SheetReader}. */
final class SheetRefused extends RuntimeException {

    private final transient SheetReading.Refused refusal;

    SheetRefused(SheetReading.Refused refusal) {
        super(refusal.problem().name(), null, false, false);
        this.refusal = refusal;
    }

    SheetReading.Refused refusal() {
        return refusal;
    }
}
