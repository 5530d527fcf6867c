namespace LiveStation.Emulator.Serving;

/// <summary>Specifies how the query of a call pages and filters a list.</summary>
public sealed class ServerListing
{
    /// <summary>The name of the query parameter for the page number; null if the list has no pages.</summary>
    public string? Page { get; init; }

    /// <summary>The name of the query parameter for the page size; null if the list has no pages.</summary>
    public string? Size { get; init; }

    /// <summary>The number of the first page.</summary>
    public int First { get; init; } = 1;

    /// <summary>The maximum page size; null if it is unknown.</summary>
    public int? Most { get; init; }

    /// <summary>The query parameters that filter by a property of the items.</summary>
    public IReadOnlyList<ServerFilter> Filters { get; init; } = [];
}

/// <summary>A query parameter that limits a list to the items with its value.</summary>
public sealed class ServerFilter
{
    /// <summary>Initializes a new instance of the <see cref="ServerFilter"/> class.</summary>
    /// <param name="query">The name of the query parameter.</param>
    /// <param name="member">The JSON name of the property of the items.</param>
    /// <param name="isPart">Whether the value can be a part of the property's text.</param>
    public ServerFilter(string query, string member, bool isPart)
    {
        Query = query;
        Member = member;
        IsPart = isPart;
    }

    /// <summary>The name of the query parameter.</summary>
    public string Query { get; }

    /// <summary>The JSON name of the property of the items.</summary>
    public string Member { get; }

    /// <summary>Whether the value can be a part of the property's text.</summary>
    public bool IsPart { get; }
}
