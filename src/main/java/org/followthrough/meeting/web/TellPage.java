package org.followthrough.meeting.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.meeting.NoticeLetter;
import org.followthrough.meeting.Notices;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.part.LocalHref;

/** The last look before people are told of a meeting, of its new time, or that it is cancelled: who, and the words. */
@PagePath("/meetings/${id}/tell")
@Requires(Permission.RUN_MEETINGS)
public class TellPage extends OneMeetingPage {

    @SpringBean
    private Notices notices;

    private final IModel<List<NoticeLetter>> letters =
            LoadableDetachableModel.of(() -> notices.letters(person(), meeting()));

    /** @param parameters {@code id} of the meeting */
    public TellPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        demandRunning();
        backToMeeting();
        int again = letters.getObject().size() - toSend();
        add(new Label("what", said(toSend() > 0 ? "what" : "what.nobody", toSend())));
        add(new Label("again", said("what.again", again)).setVisible(again > 0));
        add(new ListView<>("letter", letters) {
            @Override
            protected void populateItem(ListItem<NoticeLetter> item) {
                NoticeLetter letter = item.getModelObject();
                item.setRenderBodyOnly(true);
                item.add(new Label("who", who(letter)), new Label("address", letter.to().email()),
                        new Label("subject", letter.subject()), new Label("text", letter.text()));
            }
        });
        BaseForm form = new BaseForm("form");
        form.add(new FormButton("send", this::send).setVisible(toSend() > 0), new LocalHref("cancel", path("")));
        add(form);
    }

    private String who(NoticeLetter letter) {
        if (letter.toldBefore() == null) {
            return letter.to().name();
        }
        return said(letter.outdated() ? "who.outdated" : letter.again() ? "who.again" : "who.before",
                letter.to().name(), London.longDate(London.dayOf(letter.toldBefore())));
    }

    private int toSend() {
        return (int) letters.getObject().stream().filter(letter -> !letter.again()).count();
    }

    private void send() {
        Flash.success(said("sent", notices.send(person(), meeting().id())));
        setResponsePage(MeetingPage.class, parametersOf(meeting().id()));
    }

    private String said(String key, Object... values) {
        return new StringResourceModel(key, this).setParameters(values).getString();
    }

    @Override
    protected IModel<String> heading() {
        return () -> toSend() == 0 ? getString("heading.nobody")
                : said("heading." + meeting().state(), toSend(), London.longDate(meeting().day()));
    }

    @Override
    protected void onDetach() {
        letters.detach();
        super.onDetach();
    }
}
