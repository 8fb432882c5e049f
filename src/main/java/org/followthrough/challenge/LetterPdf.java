package org.followthrough.challenge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.report.Report;
import org.followthrough.shared.report.Reports;
import org.followthrough.shared.time.London;
import org.followthrough.shared.words.Words;
import org.springframework.stereotype.Component;

/** The letter on paper. */
@Component
public class LetterPdf {

    private static final Words WORDS = Words.of(LetterPdf.class);

    private final Reports reports;

    LetterPdf(Reports reports) {
        this.reports = reports;
    }

    /** The letter as a tagged PDF (PDF/UA-1, PDF/A-2a). */
    public byte[] of(ChallengeLetter letter) {
        Challenge challenge = letter.challenge();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("marking", letter.board().marking());
        parameters.put("board", letter.board().name());
        parameters.put("heading", letter.heading());
        parameters.put("address", letter.address());
        parameters.put("opening", letter.opening());
        parameters.put("closing", letter.closing());
        parameters.put("head.action", WORDS.say("head.action"));
        parameters.put("head.due", WORDS.say("head.due"));
        parameters.put("head.overdue", WORDS.say("head.overdue"));
        parameters.put("head.updated", WORDS.say("head.updated"));
        List<Row> rows = letter.actions().stream().map(action -> new Row(action.reference(),
                action.due() == null ? WORDS.say("noDate") : London.shortDate(action.due()), letter.overdue(action),
                letter.updated(action))).toList();
        return reports.pdf(new Report("challenge/letter", WORDS.say("title", challenge.number(),
                challenge.agencyName()), letter.board().name(), London.startOf(letter.day()),
                WORDS.say("foot", letter.board().marking(), challenge.number()), parameters, rows));
    }

    /** A row of the table, with the names of the template's fields. */
    public record Row(String reference, String due, String overdue, String updated) {
    }
}
