package org.followthrough.learning.briefing.web;

import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.learning.briefing.Briefing;
import org.followthrough.learning.briefing.BriefingChecks;
import org.followthrough.learning.briefing.BriefingStep;
import org.followthrough.learning.briefing.BriefingText;
import org.followthrough.learning.briefing.Briefings;
import org.followthrough.people.NotAllowed;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Timeline;
import org.followthrough.shared.web.part.TimelineEntry;

/** A briefing as it is read, and for who writes it: what keeps it from being released, and its versions. */
@PagePath("/briefings/${id}")
@Requires({})
public class BriefingPage extends FramePage {

    @SpringBean
    private Briefings briefings;
    @SpringBean
    private BriefingChecks checks;
    @SpringBean
    private Themes themes;
    @SpringBean
    private People people;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Briefing> briefing = LoadableDetachableModel.of(() -> briefings.find(person(),
            getPageParameters().get("id").toLong(0)).orElseThrow(NotFoundException::new));
    private final IModel<BriefingChecks.Faults> faults =
            LoadableDetachableModel.of(() -> checks.of(briefing.getObject()));
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param parameters {@code id} */
    public BriefingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/briefings", new ResourceModel("back"));
        Briefing now = briefing.getObject();
        String about = Theme.names(themes.of(now.subject()));
        add(new Label("about", said("about", about)).setVisible(!about.isEmpty()),
                new Label("stands", stands(now)), new LocalHref("pdf", file("pdf")),
                new LocalHref("word", file("docx")), parts());
        boolean writes = briefings.writes(person(), now.subject());
        add(writes ? writing(now) : new WebMarkupContainer("writing").setVisible(false));
    }

    private String stands(Briefing now) {
        String day = London.longDate(London.dayOf(now.written().recordedAt()));
        return now.isReleased() ? said("released", day) : now.releasedVersion() == null ? said("draft", day)
                : said("draftBeside", day);
    }

    private ListView<String> parts() {
        return new ListView<>("part", List.of("happened", "learned", "doNow", "questions", "readMore")) {
            @Override
            protected void populateItem(ListItem<String> item) {
                String words = part(briefing.getObject().text(), item.getModelObject());
                item.add(new Label("name", new ResourceModel("part." + item.getModelObject())),
                        new Label("words", words)).setVisible(words != null);
            }
        };
    }

    private static String part(BriefingText text, String part) {
        return switch (part) {
            case "happened" -> text.happened();
            case "learned" -> text.learned();
            case "doNow" -> text.doNow();
            case "questions" -> text.questions();
            default -> text.readMore();
        };
    }

    /** What who writes it may do, and did. */
    private WebMarkupContainer writing(Briefing now) {
        WebMarkupContainer writing = new WebMarkupContainer("writing");
        boolean released = now.isReleased();
        startedFrom = new StartedFrom(now.version());
        form.add(startedFrom, new FormButton("release", () -> step(BriefingStep.RELEASED)).setVisible(!released),
                new FormButton("withdraw", () -> step(BriefingStep.WITHDRAWN)).secondary()
                        .setVisible(now.releasedVersion() != null),
                new LocalHref("edit", "/briefings/" + now.id() + "/edit"));
        BriefingChecks.Faults wrong = faults.getObject();
        writing.add(new Label("tooLong", said("tooLong", wrong.tooLong())).setVisible(!released && wrong.tooLong() > 0),
                new Label("named", said("named", String.join(", ", wrong.named())))
                        .setVisible(!wrong.named().isEmpty()),
                form, new Timeline("history", () -> briefings.versions(person(), briefing.getObject()).stream()
                        .map(this::entry).toList()));
        return writing;
    }

    private void step(BriefingStep step) {
        Briefing now = briefing.getObject();
        if (step == BriefingStep.RELEASED && !faults.getObject().isEmpty()) {
            form.error(getString("notYet"));
            return;
        }
        try {
            if (step == BriefingStep.RELEASED) {
                briefings.release(person(), now.id(), startedFrom.version());
            } else {
                briefings.withdraw(person(), now.id(), startedFrom.version());
            }
        } catch (ChangedMeanwhile e) {
            form.error(firstToSave.said(this, now.written()));
            startedFrom.renew(now.version());
            return;
        } catch (NotAllowed e) {
            form.error(getString("notNow"));
            return;
        }
        Flash.success(getString("saved." + step));
        setResponsePage(BriefingPage.class, new PageParameters().set("id", now.id()));
    }

    private TimelineEntry entry(Briefing version) {
        return new TimelineEntry(getString("step." + version.step()), people.find(version.written().recordedBy())
                .map(Person::name).orElse(""), version.written().recordedAt().toString(),
                London.dateAndTime(version.written().recordedAt()), version.step() == BriefingStep.WORDED
                        ? Stream.of(version.text().title()).toList() : List.of(), null);
    }

    private String file(String ending) {
        return "/briefing-files/" + briefing.getObject().id() + "." + ending;
    }

    private Person person() {
        return signedIn.required();
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return briefing.map(now -> now.text().title());
    }

    @Override
    protected void onDetach() {
        briefing.detach();
        faults.detach();
        super.onDetach();
    }
}
