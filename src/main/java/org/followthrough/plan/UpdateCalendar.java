package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.MeetingDays;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.followthrough.shared.time.BankHolidays;
import org.followthrough.shared.time.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows when leads are asked for updates: before each meeting of the sub-committee their plan belongs to. */
@Component
public class UpdateCalendar {

    private final Reviews reviews;
    private final ObjectProvider<MeetingDays> meetingDays;
    private final BankHolidays holidays;
    private final BoardSettings settings;

    UpdateCalendar(Reviews reviews, ObjectProvider<MeetingDays> meetingDays, BankHolidays holidays,
                   BoardSettings settings) {
        this.reviews = reviews;
        this.meetingDays = meetingDays;
        this.holidays = holidays;
        this.settings = settings;
    }

    /** Which updates are owed on the London day. */
    public UpdateRounds on(LocalDate day) {
        WorkingDays days = holidays.workingDays();
        BoardRules rules = settings.rules();
        Map<Long, List<LocalDate>> meetings = meetingDays.stream().findFirst().map(known -> known.from(day))
                .orElse(Map.of());
        Function<Review, List<UpdateRound>> rounds = review -> review.state().committeeId() == null ? List.of()
                : meetings.getOrDefault(review.state().committeeId(), List.of()).stream()
                        .map(meeting -> UpdateRound.before(meeting, days, rules)).toList();
        return new UpdateRounds(day, reviews.all().stream().collect(Collectors.toMap(Review::id, rounds)));
    }
}
