namespace LiveStation.Emulator.Serving;

/// <summary>How a list is cut by the query of a call.</summary>
public sealed class ServerListing
{
    /// <summary>Name of the query value that says which page; null when the list has no pages.</summary>
    public string? Page { get; init; }

    /// <summary>Name of the query value that says how many items a page has; null when the list has no pages.</summary>
    public string? Size { get; init; }

    /// <summary>Number of the first page.</summary>
    public int First { get; init; } = 1;

    /// <summary>The largest size of a page; null when it is not known.</summary>
    public int? Most { get; init; }

    /// <summary>The query values that items have as members.</summary>
    public IReadOnlyList<ServerFilter> Filters { get; init; } = [];
}

/// <summary>A query value that leaves only items with this value in a list.</summary>
public sealed class ServerFilter
{
    /// <summary>Describes a filter.</summary>
    /// <param name="query">Name of the query value.</param>
    /// <param name="member">JSON name of the member of the items.</param>
    /// <param name="isPart">Whether a part of the member's text is enough.</param>
    public ServerFilter(string query, string member, bool isPart)
    {
        Query = query;
        Member = member;
        IsPart = isPart;
    }

    /// <summary>Name of the query value.</summary>
    public string Query { get; }

    /// <summary>JSON name of the member of the items.</summary>
    public string Member { get; }

    /// <summary>Whether a part of the member's text is enough.</summary>
    public bool IsPart { get; }
}
