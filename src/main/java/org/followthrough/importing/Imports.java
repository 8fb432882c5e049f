package org.followthrough.importing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.people.Access;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.plan.By;
import org.followthrough.plan.Plans;
import org.followthrough.plan.WholePlans;
import org.followthrough.plan.WrittenPlan;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.history.Events;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.persistence.NewRow;
import org.followthrough.shared.sheet.Sheet;
import org.followthrough.shared.time.London;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files on their way into plans. Everything answered is kept at once, so that a lost session loses nothing; nothing is
 * written into a plan before somebody confirms.
 */
@Service
@Transactional
public class Imports {

    private static final int MOST_LISTED = 50;

    private final ImportMapper mapper;
    private final ImportText text;
    private final People people;
    private final Reviews reviews;
    private final Plans plans;
    private final WholePlans wholePlans;
    private final Events events;
    private final Clock clock;

    Imports(ImportMapper mapper, ImportText text, People people, Reviews reviews, Plans plans, WholePlans wholePlans,
            Events events, Clock clock) {
        this.mapper = mapper;
        this.text = text;
        this.people = people;
        this.reviews = reviews;
        this.plans = plans;
        this.wholePlans = wholePlans;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a file that was read and returns the id of its import. */
    public long begin(Person by, String fileName, List<Sheet> sheets) {
        demand(by);
        Instant now = clock.instant();
        Answers answers = sheets.size() == 1 ? Answers.NONE.sheet(0) : Answers.NONE;
        NewRow key = new NewRow();
        mapper.insert(key, new ImportRow(0, 1, ImportText.fileName(fileName), by.id(), now, now,
                ImportState.UNDER_WAY, false, text.write(answers), null, false, 0, 0, null, null, null, null));
        for (int position = 0; position < sheets.size(); position++) {
            Sheet sheet = sheets.get(position);
            mapper.insertSheet(key.id(), position, ImportText.fileName(sheet.name()), sheet.rows().size(),
                    text.write(sheet));
        }
        events.record(by.id(), ImportEvent.IMPORT_STARTED, subject(key.id()), null);
        return key.id();
    }

    /** The import with this id, if the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<PlanImport> find(Person reader, long id) {
        demand(reader);
        return Optional.ofNullable(mapper.find(id)).filter(row -> maySee(reader, row)).map(text::read);
    }

    /** The last imports in this state that the reader may see, the one changed last first. */
    @Transactional(readOnly = true)
    public List<PlanImport> inState(Person reader, ImportState state) {
        demand(reader);
        return mapper.inState(state, MOST_LISTED).stream().filter(row -> maySee(reader, row)).map(text::read).toList();
    }

    /** The sheets of the file. */
    @Transactional(readOnly = true)
    public List<SheetLine> sheets(PlanImport planImport) {
        return mapper.sheets(planImport.id());
    }

    /**
     * Keeps answers.
     *
     * @throws ChangedMeanwhile when somebody else answered since {@code planImport} was read
     */
    public void answer(Person by, PlanImport planImport, Answers answers) {
        demand(by);
        ImportRow row = mapper.find(planImport.id());
        if (row == null || row.state() != ImportState.UNDER_WAY) {
            throw new ChangedMeanwhile();
        }
        boolean restricted = answers.plan() != null && (answers.plan().restricted()
                || answers.plan().reviewId() != null && draft(by, answers.plan()).state().restricted());
        write(new ImportRow(row.id(), planImport.version(), row.fileName(), row.uploadedBy(), row.uploadedAt(),
                clock.instant(), row.state(), restricted, text.write(answers), null, false, 0, 0, null, null, null,
                null));
    }

    /** The file read with every answer given so far. */
    @Transactional(readOnly = true)
    public Preparation prepare(Person by, PlanImport planImport) {
        demand(by);
        Answers answers = planImport.answers();
        int position = answers.sheet() == null ? 0 : answers.sheet();
        SheetLine line = mapper.sheets(planImport.id()).get(position);
        Sheet sheet = text.sheet(line.name(), mapper.cells(planImport.id(), position));
        return Preparation.of(answers, sheet,
                new ImportBoard(people.agencies(), people.aliases(), people.all(), numbersTaken(by, answers.plan())));
    }

    private Set<String> numbersTaken(Person by, PlanAnswer plan) {
        if (plan == null || plan.reviewId() == null) {
            return Set.of();
        }
        return plans.recommendations(draft(by, plan), London.dayOf(clock.instant())).stream()
                .map(recommendation -> recommendation.state()).filter(state -> state.numberPrinted() != null)
                .map(state -> DraftProblems.numberKey(state.sourceName() == null ? "" : state.sourceName(),
                        state.numberPrinted()))
                .collect(Collectors.toSet());
    }

    /** The drafts a file can be imported into, by number. */
    @Transactional(readOnly = true)
    public List<Review> drafts(Person reader) {
        return reviews.visibleTo(reader).stream().filter(review -> !review.state().issued()).toList();
    }

    /**
     * Writes the plan, all of it or nothing, as a draft.
     *
     * @throws ChangedMeanwhile when somebody else changed or confirmed it since {@code planImport} was read
     * @throws StillOpen when something is still to be decided
     */
    public void confirm(Person by, PlanImport planImport) {
        Preparation preparation = prepare(by, planImport);
        PlanAnswer plan = planImport.answers().plan();
        if (plan == null || preparation.open() > 0 || preparation.recommendations() == 0) {
            throw new StillOpen();
        }
        claim(planImport);
        Map<Long, Long> added = addAgencies(preparation);
        Instant now = clock.instant();
        Review review = plan.reviewId() == null ? add(by, plan, now) : draft(by, plan);
        Instant began = beginOf(review.state().planFrom(), now);
        ImportContent content = ImportContents.of(preparation, review.state().kind());
        ImportWriter writer = new ImportWriter(By.of(by), began, now, plan, added);
        WrittenPlan written = wholePlans.write(by, review, began, whole -> writer.write(content, whole));
        ImportRow row = mapper.find(planImport.id());
        write(new ImportRow(row.id(), row.version(), row.fileName(), row.uploadedBy(), row.uploadedAt(), now,
                ImportState.DONE, row.restricted(), row.answers(), review.id(), plan.reviewId() == null,
                content.recommendations().size(), content.actionCount(), written.firstSeq(), written.lastSeq(),
                written.firstCell(), written.lastCell()));
        events.record(by.id(), ImportEvent.PLAN_IMPORTED, subject(row.id()), "%s: %d recommendations, %d actions"
                .formatted(review.ref(), content.recommendations().size(), content.actionCount()));
    }

    /** The plan it was written into; empty while under way and when the reader may not see it. */
    @Transactional(readOnly = true)
    public Optional<Review> review(Person reader, PlanImport planImport) {
        return planImport.reviewId() == null ? Optional.empty() : reviews.find(reader, planImport.reviewId());
    }

    /** Whether the import can be undone: its plan is a draft, and nobody changed anything in it since. */
    @Transactional(readOnly = true)
    public boolean mayUndo(Person by, PlanImport planImport) {
        return planImport.state() == ImportState.DONE && review(by, planImport)
                .filter(review -> !planImport.reviewAdded() || review.version() == 1)
                .filter(review -> wholePlans.isUntouched(by, review, planImport.written())).isPresent();
    }

    /**
     * Takes the plan back as it was before. The file and all answers stay, to be put right and confirmed again;
     * agencies that were added stay too.
     *
     * @throws NotAllowed when it can no longer be undone
     * @throws StillReferredTo when something else has come to need it
     */
    public void undo(Person by, PlanImport planImport) {
        demand(by);
        if (!mayUndo(by, planImport)) {
            throw new NotAllowed();
        }
        Review review = review(by, planImport).orElseThrow();
        ImportRow row = mapper.find(planImport.id());
        write(new ImportRow(row.id(), planImport.version(), row.fileName(), row.uploadedBy(), row.uploadedAt(),
                clock.instant(), ImportState.UNDER_WAY, row.restricted(), row.answers(), null, false, 0, 0, null, null,
                null, null));
        takeBack(by, review, planImport);
        events.record(by.id(), ImportEvent.IMPORT_UNDONE, subject(row.id()), "%s: %d recommendations, %d actions"
                .formatted(review.ref(), planImport.recommendations(), planImport.actions()));
    }

    private void takeBack(Person by, Review review, PlanImport planImport) {
        try {
            wholePlans.takeBack(by, review, planImport.written());
            if (planImport.reviewAdded()) {
                reviews.remove(by, review);
            }
        } catch (DataIntegrityViolationException e) {
            throw new StillReferredTo(e);
        }
    }

    /**
     * Removes an import that is under way: its file and what was answered.
     *
     * @throws ChangedMeanwhile when it was confirmed or changed since
     */
    public void remove(Person by, PlanImport planImport) {
        demand(by);
        if (planImport.state() != ImportState.UNDER_WAY) {
            throw new NotAllowed();
        }
        mapper.deleteSheets(planImport.id());
        if (mapper.delete(planImport.id(), planImport.version()) == 0) {
            throw new ChangedMeanwhile();
        }
        events.record(by.id(), ImportEvent.IMPORT_REMOVED, subject(planImport.id()), null);
    }

    /** Takes the row's lock, so that a second click waits and then finds the import done. */
    private void claim(PlanImport planImport) {
        ImportRow row = mapper.find(planImport.id());
        if (row == null || row.state() != ImportState.UNDER_WAY || row.version() != planImport.version()) {
            throw new ChangedMeanwhile();
        }
        write(row);
    }

    private void write(ImportRow row) {
        if (mapper.update(row) == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** Adds the agencies that were asked for and the names they go by; answers their ids by those they had before. */
    private Map<Long, Long> addAgencies(Preparation preparation) {
        Map<Long, Long> ids = new HashMap<>();
        preparation.agencies().added().forEach(agency -> ids.put(agency.id(), people.agencyCalled(agency.name())
                .map(known -> known.id())
                .orElseGet(() -> people.addAgency(people.agencyRefFor(agency.name()), agency.name(), null,
                        List.of()))));
        preparation.unknownAgencies().keySet().forEach(printed -> preparation.agencies().answered(printed)
                .ifPresent(agency -> people.addAlias(ids.getOrDefault(agency.id(), agency.id()),
                        AgencyNames.withoutArticle(printed))));
        return ids;
    }

    private Review add(Person by, PlanAnswer plan, Instant now) {
        ReviewState state = new ReviewState(plan.name(), plan.kind(), plan.committeeId(), plan.singleAgencyId(),
                plan.restricted(), false, plan.agreedOn(), null, null);
        return reviews.add(by, reviews.refFor(plan.name()), state, beginOf(plan.agreedOn(), now));
    }

    private Review draft(Person by, PlanAnswer plan) {
        return reviews.find(by, plan.reviewId()).filter(review -> !review.state().issued())
                .orElseThrow(ChangedMeanwhile::new);
    }

    private static Instant beginOf(LocalDate day, Instant now) {
        Instant start = London.startOf(day);
        return start.isAfter(now) ? now : start;
    }

    private boolean maySee(Person reader, ImportRow row) {
        return row.state() == ImportState.DONE ? reviews.find(reader, row.reviewId()).isPresent()
                : !row.restricted() || row.uploadedBy() == reader.id();
    }

    private static String subject(long id) {
        return "import-" + id;
    }

    private static void demand(Person person) {
        if (!Access.may(person, Permission.IMPORT)) {
            throw new NotAllowed();
        }
    }
}
