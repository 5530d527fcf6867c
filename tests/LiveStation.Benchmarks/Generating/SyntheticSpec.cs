namespace LiveStation.Benchmarks.Generating;

/// <summary>
/// A spec of any size, the same in every run, with as many types and enums per operation as the real one. A larger
/// API has more groups and larger ones, so both grow with the square root of the number of operations.
/// </summary>
/// <param name="operations">Number of operations; five share a file.</param>
internal sealed class SyntheticSpec(int operations)
{
    private const int OperationsOfResource = 5;

    private static readonly string[] First =
    [
        "Amber", "Birch", "Coral", "Dusky", "Early", "Foggy", "Green", "Hazel", "Ivory", "Jolly", "Keen", "Lofty",
        "Mossy", "Noble", "Ocean", "Pale", "Quiet", "Rapid", "Sandy", "Tidal", "Upper", "Vivid", "Windy", "Young",
        "Brisk", "Calm", "Dry", "East", "Fair", "Gray", "High", "Inner", "Late", "Mild", "North", "Old", "Plain", "Red",
    ];

    private static readonly string[] Second =
    [
        "Anchor", "Beacon", "Cabin", "Dock", "Engine", "Ferry", "Gauge", "Harbor", "Island", "Jetty", "Keel", "Lantern",
        "Mast", "Net", "Oar", "Pier", "Quay", "Rudder", "Sail", "Tower", "Vessel", "Wharf", "Yacht", "Buoy", "Chart",
        "Deck", "Flag", "Hull", "Lens", "Mirror", "Nest", "Port", "Rope", "Signal", "Tide", "Winch", "Berth", "Crane",
    ];

    /// <summary>Number of operations.</summary>
    public int Operations => operations;

    private int Resources => operations / OperationsOfResource;

    private int Groups => (int)Math.Round(Math.Sqrt(Resources * 7));

    /// <summary>Names and texts of the files: the header file, then one file per five operations.</summary>
    public IEnumerable<(string Name, string Text)> Files() => Enumerable.Range(0, Resources)
        .Select(i => ($"spec/{NameOf(i)}.yaml", ResourceText.Of(GroupOf(i % Groups), NameOf(i))))
        .Prepend(("spec/harbor.yaml", Head()));

    private string Head() =>
        """
        spec: 1

        service:
          name: Harbor
          doc: { en: What is found in a harbor., ko: 항구에 있는 것을 관리하는 서비스. }
          reference: { en: "https://docs.example.com/en/{slug}", ko: "https://docs.example.com/ko/{slug}" }
          auth: ncp-signature-v2
          zones:
            public: { base: https://harbor.example.com, prefix: /api/v1, region: KR, en: The zone., ko: 존. }
          envelope: { content: content, total: total, error: error }
          paging: { page: pageNo, size: pageSize, first: 1, max: 50 }
          errors:
            service:
              4040: { label: NO_SUCH_THING, http: 404, class: not-found, retry: never,
                      en: There is no such thing., ko: 없는 대상입니다. }

        groups:

        """ + string.Concat(Enumerable.Range(0, Groups).Select(i =>
            $"  {GroupOf(i)}: {{ en: \"Things of harbor {i}, each with a color.\", ko: 항구의 물건. }}\n"));

    // Neighbours differ in both words, and no two numbers have the same pair.
    private static string NameOf(int number) =>
        First[number % First.Length] + Second[(number + (number / First.Length)) % Second.Length];

    private static string GroupOf(int number) => $"Harbor{number}";
}
