using LiveStation.Runtime;

namespace LiveStation.Mcp;

/// <summary>Options for tools. They are read once, when the tools are created.</summary>
public sealed class ApiToolOptions
{
    /// <summary>
    /// Whether operations that can change data are offered. The default is false: then they are not listed, and a call is refused.
    /// </summary>
    public bool AllowWrites { get; init; }

    /// <summary>
    /// Names of the groups whose operations are offered, such as <c>re-stream</c>; empty for all groups. Case, hyphens and
    /// underscores are ignored.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public IReadOnlyList<string> Groups
    {
        get;
        init => field = NotBlank(value ?? throw new ArgumentNullException(nameof(value)));
    } = [];

    /// <summary>Whether there is a tool for each operation, or a small set of tools. The default is one for each operation.</summary>
    public ApiToolSet Tools { get; init; }

    /// <summary>
    /// The language of titles, descriptions and messages. The default is English. A project that generates documentation in one
    /// language has the texts of the spec in this language only.
    /// </summary>
    public ApiLanguage Language { get; init; }

    /// <summary>
    /// The maximum number of characters in a result, which limits how much of a model's context a call uses. The default is 50,000.
    /// Longer results are cut between items of lists, and inside long texts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,000.</exception>
    public int MaxResultCharacters
    {
        get;
        init => field = value >= MinResultCharacters
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The number of characters must be at least 1,000.");
    } = 50_000;

    private const int MinResultCharacters = 1_000;

    // A list of blank names, as from an empty setting, must not be mistaken for all groups.
    private static IReadOnlyList<string> NotBlank(IReadOnlyList<string> groups) => groups.Any(string.IsNullOrWhiteSpace)
        ? throw new ArgumentException("The name of a group is blank.", nameof(groups))
        : groups;
}
