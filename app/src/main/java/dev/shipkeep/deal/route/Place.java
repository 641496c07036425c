package dev.shipkeep.deal.route;

/**
 * A place on the earth.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record Place(double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_008.8;
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    public boolean isOnEarth() {
        return Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE;
    }

    /** Metres along the great circle (haversine formula, mean radius of the earth). */
    public double metresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double square = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, square)));
    }
}
