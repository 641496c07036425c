package dev.shipkeep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.Running;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = Running.shipkeep().bean(Divisions.class);

    @Test
    void namesProvincesCitiesAndCounties() {
        assertThat(divisions.nameOf("320000")).isEqualTo("江苏省");
        assertThat(divisions.nameOf("32")).isEqualTo("江苏省");
        assertThat(divisions.nameOf("320100")).isEqualTo("南京市");
        assertThat(divisions.nameOf("320102")).isEqualTo("玄武区");
        assertThat(divisions.fullNameOf("320102")).isEqualTo("江苏省南京市玄武区");
        assertThat(divisions.nameOf("441900")).isEqualTo("东莞市");
    }

    @Test
    void callsADistrictOfAMunicipalityByTheMunicipality() {
        assertThat(divisions.nameOf("110100")).isEqualTo("北京市");
        assertThat(divisions.fullNameOf("110101")).isEqualTo("北京市东城区");
    }

    @Test
    void givesBackWhatItDoesNotKnow() {
        assertThat(divisions.nameOf("999999")).isEqualTo("999999");
        assertThat(divisions.nameOf("SP")).isEqualTo("SP");
        assertThat(divisions.nameOf(null)).isEmpty();
    }
}
