package org.followthrough.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.wicket.MarkupContainer;
import org.followthrough.importing.AgencyMatch;
import org.followthrough.importing.DraftAction;
import org.followthrough.importing.DraftProblem.Kind;
import org.followthrough.importing.DraftProblem;
import org.followthrough.importing.DraftRecommendation;
import org.followthrough.importing.ImportAgencies;
import org.followthrough.importing.ImportLine;
import org.followthrough.importing.RowAnswer;
import org.followthrough.plan.Standing;
import org.followthrough.plan.Title;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.form.FormRow;

/** Makes the cells of a line, with the questions that are still open in the cell they are about. */
final class LineCells {

    private static final int LONGEST = 200;

    private final MarkupContainer page;
    private final ImportLine line;
    private final RowAnswer answer;
    private final ImportAgencies agencies;
    private final LineQuestions questions;

    LineCells(MarkupContainer page, ImportLine line, RowAnswer answer, ImportAgencies agencies,
              LineQuestions questions) {
        this.page = page;
        this.line = line;
        this.answer = answer;
        this.agencies = agencies;
        this.questions = questions;
    }

    /** @param under whether the line above says the same recommendation already */
    CheckCell words(String id, boolean under) {
        DraftRecommendation recommendation = line.recommendation();
        List<FormRow<?>> asked = new ArrayList<>();
        if (line.problem(Kind.NUMBER_REPEATED).isPresent()) {
            asked.add(questions.number(recommendation.number()));
        }
        if (line.problem(Kind.NO_RECOMMENDATION).isPresent()) {
            asked.add(questions.suggestedRecommendation(recommendation.heading()));
        }
        if (line.problem(Kind.TEXT_TOO_LONG).isPresent()) {
            asked.add(questions.shortened(false));
        }
        String above = (recommendation.number() + " " + Title.of(oneLine(recommendation.text()))).strip();
        String own = line.action() == null ? said("noAction") : Title.of(oneLine(line.action().text()));
        boolean saysMore = line.action() == null || line.action().ownWords();
        return new CheckCell(id, !under || !saysMore ? above : "",
                open(Kind.NUMBER_REPEATED, Kind.NO_RECOMMENDATION, Kind.TEXT_TOO_LONG), saysMore ? own : "", "", asked);
    }

    CheckCell lead(String id) {
        if (line.action() == null) {
            return empty(id);
        }
        boolean several = line.problem(Kind.SEVERAL_AGENCIES, Kind.ALL_AGENCIES).isPresent();
        List<String> open = open(Kind.SEVERAL_AGENCIES, Kind.ALL_AGENCIES, Kind.UNKNOWN_AGENCY);
        return new CheckCell(id, open, leadWords(), several ? "" : oneLine(line.action().lead().printed()),
                several ? List.of(questions.lead(line, answer, agencies).unseen()) : List.of());
    }

    private String leadWords() {
        if (line.lead() == null) {
            return page.getString("shared", () -> Map.of("count", line.shares()));
        } else if (line.problem(Kind.SEVERAL_AGENCIES, Kind.ALL_AGENCIES, Kind.UNKNOWN_AGENCY).isPresent()) {
            return "";
        }
        String agency = line.lead().agency() == null ? said("noAgency") : line.lead().agency();
        String person = line.lead().person() == null ? said("noPerson") : line.lead().person();
        String supporting = String.join(", ", line.action().supporting().stream().filter(AgencyMatch::isKnown)
                .map(match -> match.agency().name()).toList());
        return agency + "\n" + person + (supporting.isEmpty() ? "" : "\n"
                + page.getString("supportedBy", () -> Map.of("agencies", supporting)));
    }

    CheckCell due(String id) {
        if (line.action() == null) {
            return empty(id);
        }
        Kind[] kinds = {Kind.NO_SUCH_DAY, Kind.SEVERAL_DATES, Kind.MORE_THAN_A_DATE};
        boolean open = line.problem(kinds).isPresent();
        DraftAction action = line.action();
        String ours = action.due().date() != null ? London.longDate(action.due().date())
                : action.status().standing() == Standing.COMPLETE ? said("noDate") : said("needsADate");
        return new CheckCell(id, open(kinds), open ? "" : ours,
                open ? "" : oneLine(action.due().printed()),
                open ? List.of(questions.due(line, answer).unseen()) : List.of());
    }

    CheckCell standing(String id) {
        if (line.action() == null) {
            return empty(id);
        }
        Kind[] kinds = {Kind.STATUS_NOT_UNDERSTOOD, Kind.COMPLETE_AND_GOING_ON};
        boolean open = line.problem(kinds).isPresent();
        return new CheckCell(id, open(kinds),
                open ? "" : page.getString("line.standing." + line.action().status().standing()),
                open ? oneLine(page.getString("both", () -> Map.of("status", line.action().status().printed(),
                        "progress", line.action().progressNote()))) : oneLine(line.action().status().printed()),
                open ? List.of(questions.standing(null).unseen()) : List.of());
    }

    private static CheckCell empty(String id) {
        return new CheckCell(id, List.of(), "", "", List.of());
    }

    private List<String> open(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return line.problems().stream().filter(problem -> problem.kind().needsDecision())
                .filter(problem -> wanted.contains(problem.kind())).map(LineCells::sentence).distinct().toList();
    }

    /** The row stands beside it already. */
    private static String sentence(DraftProblem problem) {
        String whole = problem.sentence();
        return whole.substring(whole.indexOf(", ") + 2);
    }

    private String said(String words) {
        return page.getString(words);
    }

    private static String oneLine(String text) {
        return Beginning.of(text, LONGEST);
    }
}
