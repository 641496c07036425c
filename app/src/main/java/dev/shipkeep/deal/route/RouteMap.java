package dev.shipkeep.deal.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places of a day drawn to scale: north is up, a degree of longitude is shortened by the cosine of the latitude.
 *
 * @param points in the order of the route
 * @param scaleMetres a round length, drawn as a bar
 * @param scaleWidth its width in the picture
 * @param wayMetres length of the way along the points
 */
public record RouteMap(List<Point> points, int scaleMetres, int scaleWidth, long wayMetres) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 420;

    private static final int MARGIN = 40;
    private static final double METRES_A_DEGREE = 111_195;
    private static final double LEAST_SPAN_METRES = 400;
    private static final int BAR = 160;

    /**
     * A stop in the picture.
     *
     * @param number in the route
     */
    public record Point(int number, int x, int y, String label) {}

    /** @param stops that have a place */
    public static RouteMap of(List<Stop> stops) {
        List<Place> places = stops.stream()
                .map(Stop::place)
                .filter(java.util.Objects::nonNull)
                .toList();
        double south = places.stream().mapToDouble(Place::latitude).min().orElse(0);
        double north = places.stream().mapToDouble(Place::latitude).max().orElse(0);
        double west = places.stream().mapToDouble(Place::longitude).min().orElse(0);
        double east = places.stream().mapToDouble(Place::longitude).max().orElse(0);
        double across = METRES_A_DEGREE * Math.cos(Math.toRadians((south + north) / 2));
        double perMetre = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max((east - west) * across, LEAST_SPAN_METRES),
                (HEIGHT - 2 * MARGIN) / Math.max((north - south) * METRES_A_DEGREE, LEAST_SPAN_METRES));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            points.add(new Point(
                    i + 1,
                    (int) Math.round(WIDTH / 2.0 + (place.longitude() - (west + east) / 2) * across * perMetre),
                    (int) Math.round(
                            HEIGHT / 2.0 - (place.latitude() - (south + north) / 2) * METRES_A_DEGREE * perMetre),
                    stops.get(i).customer()));
        }
        int bar = round(BAR / perMetre);
        List<Integer> way =
                java.util.stream.IntStream.range(0, places.size()).boxed().toList();
        return new RouteMap(points, bar, (int) Math.round(bar * perMetre), Math.round(ShortWay.metres(way, places)));
    }

    /** 1, 2 or 5 times a power of ten, not above. */
    private static int round(double metres) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(metres, 1))));
        double head = metres / power;
        return (int) (power * (head >= 5 ? 5 : head >= 2 ? 2 : 1));
    }

    /** The way as the points of a line. */
    public String line() {
        return points.stream()
                .map(point -> String.format(Locale.ROOT, "%d,%d", point.x(), point.y()))
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
