package org.followthrough.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Evidence;
import org.followthrough.plan.EvidenceStore;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Position;
import org.followthrough.plan.Positions;
import org.followthrough.shared.file.FileRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers of who came, for briefings and training that wait longest for sign-off, as their leads would send them. */
@Component
@Profile("demo")
@Order(50)
class InventedEvidence implements InventedPart {

    private static final Logger LOG = LoggerFactory.getLogger(InventedEvidence.class);
    private static final Pattern PEOPLE_CAME = Pattern.compile("\\b(brief|train)", Pattern.CASE_INSENSITIVE);
    private static final List<String> FILES =
            List.of("attendance-register.pdf", "attendance-register.csv", "attendance-register.pdf");

    private final EvidenceStore store;
    private final Plans plans;
    private final Positions positions;
    private final People people;

    InventedEvidence(EvidenceStore store, Plans plans, Positions positions, People people) {
        this.store = store;
        this.plans = plans;
        this.positions = positions;
        this.people = people;
    }

    @Override
    public void write(Start start) {
        if (start.completes()) {
            give(start.today());
        }
    }

    /** Gives each action its file, unless it has one. */
    private void give(LocalDate today) {
        List<Action> actions = positions.standing(plans.boardView(today)).stream().filter(Position::isWaiting)
                .sorted(Comparator.comparing(Position::waitingSince).thenComparing(Position::actionId))
                .flatMap(position -> plans.words(List.of(position)).stream())
                .filter(action -> PEOPLE_CAME.matcher(action.state().wording().text()).find()
                        && action.state().lead().personId() != null)
                .limit(FILES.size()).toList();
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            Person lead = people.find(action.state().lead().personId()).orElseThrow();
            if (store.of(lead, action).stream().noneMatch(Evidence::isFile)) {
                give(lead, action, FILES.get(i));
            }
        }
    }

    private void give(Person lead, Action action, String file) {
        try (InputStream content = InventedEvidence.class.getResourceAsStream(file)) {
            if (store.uploads(lead, action).isEmpty()) {
                store.upload(lead, action.reference(), content, file);
            }
            store.give(lead, action.reference(), null, null);
        } catch (FileRefused refused) {
            LOG.warn("The board is written without the evidence {}: {}.", file, refused.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
