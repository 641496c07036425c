package dev.shipkeep.deal.outcome;

import java.util.List;

/**
 * Where and with what a customer could send more: its sending places by products, and regions that its industry serves.
 *
 * @param products columns of the matrix, what the customer sends most first
 * @param sites rows of the matrix, those that send most first; then the customer's places that send nothing
 * @param moreSites how many places did not fit in
 * @param openings cells where nothing comes, by what peers send
 * @param gaps regions where peers send a larger share, the largest difference first
 * @param peers how many accounts of the industry the customer is compared with
 * @param estimated whether an account sends too much to count every parcel, so that the latest ones stand for all
 */
public record WhiteSpace(
        List<Product> products,
        List<Site> sites,
        int moreSites,
        List<Opening> openings,
        List<Gap> gaps,
        int peers,
        boolean estimated) {

    /** So many days are looked at, up to today. */
    public static final int DAYS = 90;

    public WhiteSpace {
        products = List.copyOf(products);
        sites = List.copyOf(sites);
        openings = List.copyOf(openings);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param code empty where parcels name none
     * @param peersBasisPoints its share of the parcels of a peer, on average
     * @param peers how many peers send it
     */
    public record Product(String code, long parcels, int peersBasisPoints, int peers) {}

    /**
     * A place that sends or could send.
     *
     * @param accountId the customer, or one below it in its group
     * @param region empty where it is not known
     * @param cells parcels by product, in the order of the columns
     */
    public record Site(long accountId, String accountName, String region, long parcels, List<Long> cells) {

        public Site {
            cells = List.copyOf(cells);
        }
    }

    /** @param likePeers parcels if the place sent the product as peers do; 0 when it sends nothing at all */
    public record Opening(Site site, Product product, long likePeers) {}

    /**
     * A region that could be developed.
     *
     * @param industryBasisPoints its share of the parcels of a peer, on average
     * @param ownBasisPoints its share of the customer's
     */
    public record Gap(String region, int industryBasisPoints, int ownBasisPoints) {}

    /** Whether there is anything to compare. */
    public boolean isEmpty() {
        return products.isEmpty() || sites.isEmpty();
    }
}
