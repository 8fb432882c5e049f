package samples;

import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.PublicPage;

/** The same where links have further up to go. */
@PagePath("/sample/deeper/kept/${words}")
@PublicPage
public class DeeperKeptPage extends KeptPage {

    public DeeperKeptPage(PageParameters parameters) {
        super(parameters);
    }
}
