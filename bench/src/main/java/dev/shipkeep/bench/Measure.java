package dev.shipkeep.bench;

import java.util.List;

/** Something that can be measured. Says on standard error what it is doing. */
public interface Measure {

    /** @throws MeasureFailed when the application answered wrongly, so that there is nothing to measure */
    List<Figure> take(Options options) throws Exception;
}
