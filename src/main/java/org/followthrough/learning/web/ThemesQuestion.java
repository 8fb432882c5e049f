package org.followthrough.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Subject;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.LocalRedirect;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.part.LocalHref;

/** Asks which themes a recommendation or a finding is about. */
final class ThemesQuestion extends Panel {

    @SpringBean
    private Themes themes;
    @SpringBean
    private FirstToSave firstToSave;
    @SpringBean
    private SignedIn signedIn;

    private final IModel<Subject> subject;
    private final String pathAfter;
    private final IModel<Set<Long>> chosen = new SetModel<>(Set.of());
    private final BaseForm form = new BaseForm("form");
    private StartedFrom startedFrom;

    /** @param pathAfter where one goes when it is saved or not wanted */
    ThemesQuestion(String id, IModel<Subject> subject, String pathAfter) {
        super(id);
        this.subject = subject;
        this.pathAfter = pathAfter;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        List<Theme> choices = themes.choices(subject.getObject());
        Map<Long, Theme> byId = choices.stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        chosen.setObject(themes.of(subject.getObject()).stream().map(Theme::id).collect(Collectors.toSet()));
        startedFrom = new StartedFrom(themes.version(subject.getObject()));
        form.add(startedFrom, new CheckboxesRow<>("themes", chosen, choices.stream().map(Theme::id).toList())
                        .labelled(id -> byId.get(id).name()),
                new FormButton("save", this::save), new LocalHref("cancel", pathAfter),
                new LocalHref("list", "/learning/list"));
        add(form);
    }

    private void save() {
        try {
            themes.say(signedIn.required(), subject.getObject(), startedFrom.version(), chosen.getObject());
        } catch (ChangedMeanwhile e) {
            themes.written(subject.getObject()).ifPresent(newest -> form.error(firstToSave.said(this, newest)));
            startedFrom.renew(themes.version(subject.getObject()));
            return;
        }
        Flash.success(getString("saved"));
        throw new LocalRedirect(pathAfter);
    }
}
