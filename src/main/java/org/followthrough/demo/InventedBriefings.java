package org.followthrough.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.learning.Subject;
import org.followthrough.learning.briefing.BriefingSearch;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Plans;
import org.followthrough.review.Review;
import org.followthrough.review.Reviews;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One briefing that is released, and one that is being worded. */
@Component
@Profile("demo")
@Order(90)
class InventedBriefings implements InventedPart {

    private final Briefings briefings;
    private final Plans plans;
    private final Reviews reviews;
    private final People people;

    InventedBriefings(Briefings briefings, Plans plans, Reviews reviews, People people) {
        this.briefings = briefings;
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    @Transactional
    public void write(Start start) {
        Person business = people.findByEmail("business" + Anytown.AT).orElseThrow();
        if (briefings.count(business, BriefingSearch.ALL) > 0) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        for (String line : Lines.of("briefings.txt")) {
            if (line.startsWith("= ")) {
                write(business, lines, start);
                lines.clear();
            }
            lines.add(Lines.parts(line));
        }
        write(business, lines, start);
    }

    private void write(Person business, List<List<String>> lines, Start start) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> head = lines.get(0);
        subject(business, head.get(0).substring(2), head.get(1), start).ifPresent(subject -> {
            long id = briefings.begin(business, subject, new BriefingText(head.get(3), said("happened", lines),
                    said("learned", lines), said("doNow", lines), said("questions", lines),
                    lines.stream().anyMatch(line -> line.get(0).equals("readMore")) ? said("readMore", lines) : null));
            if (head.get(2).equals("released")) {
                briefings.release(business, id, 1);
            }
        });
    }

    private Optional<Subject> subject(Person business, String ref, String which, Start start) {
        Optional<Review> review = reviews.find(business, ref);
        return which.matches("\\d+") ? review.map(challenge -> Subject.of(challenge, Integer.parseInt(which)))
                : review.flatMap(there -> plans.recommendations(there, start.today()).stream()
                        .filter(one -> which.equals(one.state().heading())).findFirst().map(Subject::of));
    }

    private static String said(String part, List<List<String>> lines) {
        return lines.stream().filter(line -> line.get(0).equals(part)).map(line -> line.get(1))
                .collect(Collectors.joining("\n"));
    }
}
