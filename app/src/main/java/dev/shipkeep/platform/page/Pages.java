package dev.shipkeep.platform.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Renders a template with its page record, the template's only parameter. */
public final class Pages {

    private Pages() {}

    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** A form that comes back with errors: 422, so that nobody takes it for done. */
    public static ModelAndView refuse(String template, Object page) {
        ModelAndView view = show(template, page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    public static ModelAndView goTo(String url) {
        ModelAndView view = new ModelAndView("redirect:" + url);
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }
}
