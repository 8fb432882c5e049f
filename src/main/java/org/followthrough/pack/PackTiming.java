package org.followthrough.pack;

/**
 * When a committee's packs are made and released.
 *
 * @param daysBefore working days before a meeting; counts only where packs are made before meetings
 * @param hour of the day at which a pack is made, London time
 * @param checkingDays working days for which it stays a draft; 0 to release it on the day it is made
 */
public record PackTiming(PackRhythm rhythm, int daysBefore, int hour, AsAtRule asAt, int checkingDays) {

    /** What every committee starts with: the first working day at 07:00, as at the close of the month before. */
    public static final PackTiming USUAL = new PackTiming(PackRhythm.MONTHLY, 5, 7, AsAtRule.MONTH_END, 0);
    public static final int MOST_DAYS_BEFORE = 20;
    public static final int LATEST_HOUR = 17;
    public static final int MOST_CHECKING_DAYS = 10;

    /**
     * @throws IllegalArgumentException when a number is out of bounds, or a meeting would be over before the release
     */
    public PackTiming {
        if (daysBefore < 1 || daysBefore > MOST_DAYS_BEFORE || hour < 0 || hour > LATEST_HOUR || checkingDays < 0
                || checkingDays > MOST_CHECKING_DAYS || isTooLate(rhythm, daysBefore, checkingDays)) {
            throw new IllegalArgumentException("Packs cannot be made like this");
        }
    }

    /** Whether checking would take longer than there is time before the meeting. */
    public static boolean isTooLate(PackRhythm rhythm, int daysBefore, int checkingDays) {
        return rhythm == PackRhythm.BEFORE_MEETINGS && checkingDays >= daysBefore;
    }
}
