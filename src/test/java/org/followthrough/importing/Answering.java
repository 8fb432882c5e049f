package org.followthrough.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.followthrough.people.Person;
import org.followthrough.plan.Standing;
import org.followthrough.review.ReviewKind;

/** Somebody who takes every suggestion and answers whatever else is asked. */
final class Answering {

    private final Imports imports;
    private final Person by;
    private final long id;

    Answering(Imports imports, Person by, long id) {
        this.imports = imports;
        this.by = by;
        this.id = id;
    }

    PlanImport planImport() {
        return imports.find(by, id).orElseThrow();
    }

    Preparation preparation() {
        return imports.prepare(by, planImport());
    }

    Answering plan(String name, LocalDate agreedOn, LocalDate signedOffOn) {
        return keep(planImport().answers().plan(new PlanAnswer(null, name, ReviewKind.SERIOUS_CASE_REVIEW, null, null,
                false, agreedOn, signedOffOn, signedOffOn == null ? null : "Minute 4 of 12 May")));
    }

    /** Adds every agency nobody knows and gives each agency named an action of its own. */
    Answering agencies() {
        Map<String, AgencyAnswer> answers = new LinkedHashMap<>();
        preparation().unknownAgencies().keySet()
                .forEach(name -> answers.put(Answers.agencyKey(name), AgencyAnswer.added(name)));
        return keep(planImport().answers().agencies(answers).sharing(new Sharing(true, true, Set.of(), null)));
    }

    Answering rows() {
        Map<String, RowAnswer> rows = new HashMap<>();
        for (ImportLine line : preparation().openFirst()) {
            RowAnswer answer = RowAnswer.NONE;
            for (DraftProblem problem : line.problems()) {
                answer = switch (problem.kind()) {
                    case NO_SUCH_DAY, SEVERAL_DATES, MORE_THAN_A_DATE -> answer.dueOn(null);
                    case STATUS_NOT_UNDERSTOOD, COMPLETE_AND_GOING_ON -> answer.standing(Standing.COMPLETE);
                    case NO_RECOMMENDATION -> answer.recommending("Written when the plan was checked");
                    case NUMBER_REPEATED -> answer.numbered(line.recommendation().number() + " (" + line.key() + ")");
                    case TEXT_TOO_LONG -> answer.shortened(true);
                    default -> answer;
                };
            }
            if (line.isOpen()) {
                rows.put(line.key(), answer);
            }
        }
        return keep(planImport().answers().rows(rows));
    }

    void confirm() {
        imports.confirm(by, planImport());
    }

    private Answering keep(Answers answers) {
        imports.answer(by, planImport(), answers);
        return this;
    }
}
