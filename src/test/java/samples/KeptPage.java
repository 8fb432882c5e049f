package samples;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;

/** Shows the part that its address names. */
@PagePath("/sample/kept/${words}")
@PublicPage
public class KeptPage extends FramePage {

    public KeptPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new KeptSample("part", getPageParameters().get("words").toString()));
    }

    @Override
    protected IModel<String> heading() {
        return () -> "Kept";
    }
}
