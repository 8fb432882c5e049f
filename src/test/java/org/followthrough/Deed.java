package org.followthrough;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.ActionTerms;
import org.followthrough.plan.Confidence;
import org.followthrough.plan.DateDecisions;
import org.followthrough.plan.Decisions;
import org.followthrough.plan.Lead;
import org.followthrough.plan.Leads;
import org.followthrough.plan.PlanEditor;
import org.followthrough.plan.Plans;
import org.followthrough.plan.Progress;
import org.followthrough.plan.Update;
import org.followthrough.plan.Updates;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be done with an action: by a service, and on a page whose form sends something. */
enum Deed {
    UPDATE("/update", true, Map.of("where", "ON_TRACK", "note", "Going on", "evidence", "Register")),
    NO_CHANGE("/no-change", true, Map.of()),
    NAME_LEAD("/lead", true, Map.of("lead", "{lead}")),
    SIGN_OFF("/sign-off", false, Map.of("answer", "SEND_BACK", "reason", "More, please")),
    DECIDE_DATE("/date-request", false, Map.of("answer", "REFUSE", "reason", "No")),
    EDIT("/edit", true, Map.of("text", "Other words"));

    private final String path;
    private final boolean closed;
    private final Map<String, String> fields;

    Deed(String path, boolean closed, Map<String, String> fields) {
        this.path = path;
        this.closed = closed;
        this.fields = fields;
    }

    /** What its page adds to the path of the action. */
    String path() {
        return path;
    }

    /** Whether the page is for those alone who may do it; others tell who may. */
    boolean isClosed() {
        return closed;
    }

    /** Sends its form as if the page had been shown. */
    HttpResponse<String> post(AccessBoard board, Visitor visitor, String reference) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.replaceAll((name, value) -> value.equals("{lead}") ? String.valueOf(board.deputy.id()) : value);
        sent.put("startedFrom", String.valueOf(board.version(reference)));
        sent.put("save", "");
        return visitor.post("/actions/" + reference + path + "?-1.-form", sent);
    }

    /** Has the service do it, and takes it back; whether it was allowed. */
    boolean isDone(RunningApplication application, AccessBoard board, Person person, String reference) {
        return Boolean.TRUE.equals(new TransactionTemplate(application.bean(PlatformTransactionManager.class))
                .execute(status -> {
                    status.setRollbackOnly();
                    try {
                        act(application, board, person, application.bean(Plans.class)
                                .find(board.anytown.businessUnit, reference).orElseThrow());
                        return true;
                    } catch (NotAllowed e) {
                        return false;
                    }
                }));
    }

    private void act(RunningApplication application, AccessBoard board, Person by, Action action) {
        String reference = action.reference();
        int version = action.currentVersion();
        switch (this) {
            case UPDATE -> board.anytown.update(by, reference, version, new Update(Progress.IN_PROGRESS,
                    Confidence.ON_TRACK, "Going on", null, null, null, null));
            case NO_CHANGE -> application.bean(Updates.class).noChange(by, reference, version);
            case NAME_LEAD -> application.bean(Leads.class).name(by, reference, version, board.deputy.id());
            case SIGN_OFF -> application.bean(Decisions.class).sendBack(by, by, reference, version, "More, please",
                    true);
            case DECIDE_DATE -> application.bean(DateDecisions.class).refuse(by, by, reference, version, "No");
            case EDIT -> application.bean(PlanEditor.class).change(by, reference, version, new ActionTerms(
                    action.state().wording(), Lead.NOBODY, List.of(), null, null), "Why not");
            default -> throw new IllegalStateException("Unknown deed " + this);
        }
    }
}
