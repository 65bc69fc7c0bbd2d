package mns.output.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mns.MadeFact;
import mns.SampleBase;
import mns.fact.Fact;
import mns.fact.FactBase;
import mns.fact.Header;
import mns.output.svg.Picture.Label;
import mns.query.FactFinder;
import mns.query.Query;
import mns.query.count.Chronology;
import mns.query.count.StatisticsCounter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At every width, each label has its place to itself and is inside the picture. */
final class PictureLayoutTest {
    private static final List<String> TITLES = List.of(
            "W".repeat(60), "word ".repeat(12).strip(), "i", "灯台".repeat(30), "😀".repeat(30), "Ministry, 1991-2015");

    @ParameterizedTest
    @ValueSource(ints = {320, 361, 480, 768, 960, 2000})
    void noLabelReachesIntoAnother(int width) {
        assertApart(width, true);
        assertApart(width, false);
    }

    private static void assertApart(int width, boolean alone) {
        for (FactBase base : List.of(SampleBase.bundled(), SampleBase.canalGuard(), SampleBase.lighthouse())) {
            Chronology chronology = Chronology.of(new FactFinder(base).find(Query.ALL));
            assertApart(new TimelinePicture(chronology, width, alone).picture(), width);
            assertApart(
                    new StatisticsPicture(StatisticsCounter.of(base, Query.ALL), 1000, width, alone).picture(), width);
        }
        assertApart(new TimelinePicture(made(), width, alone).picture(), width);
    }

    private static Chronology made() {
        Header header = SampleBase.lighthouse().header();
        List<Fact> spans = new ArrayList<>();
        for (String title : TITLES) {
            for (String date : List.of("1851/1999", "../1900", "1990/..", "199X", "1998-12/1999-01", "1951/")) {
                spans.add(MadeFact.plain("lights/1").title(title).valid(date).make());
            }
        }
        List<Chronology.Period> periods = new ArrayList<>();
        for (int year = 1851; year < 2000; year++) {
            periods.add(new Chronology.Period(year, year, (year * 37) % 1000));
        }
        return new Chronology(header, 1, periods, spans);
    }

    private static void assertApart(Picture picture, int width) {
        List<Label> labels = new ArrayList<>();
        for (Picture.Shape shape : picture.shapes()) {
            if (shape instanceof Label label) {
                labels.add(label);
            }
        }
        assertThat(labels).isNotEmpty();
        assertThat(labels.stream()
                        .filter(each -> each.left() < -0.01
                                || each.left() + each.width() > width + 0.01
                                || each.y() - each.size() < -1)
                        .limit(3))
                .as("outside of %s pixels", width)
                .isEmpty();
        List<Place> places = labels.stream().map(Place::of).toList();
        List<List<Place>> overlapping = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                if (places.get(i).reachesInto(places.get(j)) && overlapping.size() < 3) {
                    overlapping.add(List.of(places.get(i), places.get(j)));
                }
            }
        }
        assertThat(overlapping).as("at %s pixels", width).isEmpty();
    }

    /** What a label takes. */
    private record Place(double left, double right, double y, double size, Label label) {
        static Place of(Label label) {
            return new Place(label.left(), label.left() + label.width(), label.y(), label.size(), label);
        }

        boolean reachesInto(Place other) {
            boolean apart = right <= other.left || other.right <= left;
            return !apart && Math.abs(y - other.y) < Math.max(size, other.size) * 0.95;
        }
    }
}
