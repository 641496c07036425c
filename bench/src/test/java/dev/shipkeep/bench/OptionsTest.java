package dev.shipkeep.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void measuresEverythingUnlessTold() {
        assertThat(Options.parse(new String[0]).measures()).containsExactly(MeasureName.values());
        assertThat(Options.parse(new String[] {"pages", "grading", "--keep"}).measures())
                .containsExactly(MeasureName.GRADING, MeasureName.PAGES);
    }

    @Test
    void takesSizesAndFolder() {
        Options options =
                Options.parse(new String[] {"heap", "--accounts", "500", "--parcels", "9000", "--data", "/d"});
        assertThat(options.accounts()).isEqualTo(500);
        assertThat(options.parcels()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("/d"));
        assertThat(options.keep()).isFalse();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(new String[] {"speed"})).hasMessageContaining("speed");
        assertThatThrownBy(() -> Options.parse(new String[] {"--data"})).hasMessageContaining("--data");
    }

    @Test
    void medianIsTheMiddle() {
        assertThat(Medians.of(3, 1, 2)).isEqualTo(2);
        assertThat(Medians.of(4, 1, 3, 2)).isEqualTo(2.5);
    }
}
