using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The head of the API.</summary>
/// <param name="Name">Name in Pascal case, such as <c>LiveStation</c>.</param>
/// <param name="File">Logical name of the spec file it stands in.</param>
/// <param name="Doc">What the service does.</param>
/// <param name="Reference">Address of a vendor page by slug, <c>{slug}</c> standing for it; in both languages.</param>
/// <param name="Zones">Where the API is reached; the first is the default.</param>
/// <param name="Envelope">What every answer is wrapped in.</param>
/// <param name="Errors">Error codes, those of the gateway first, each layer in numeric order.</param>
internal sealed record ServiceModel(
    string Name,
    string File,
    DocText Doc,
    DocText Reference,
    EquatableArray<ZoneModel> Zones,
    EnvelopeModel Envelope,
    EquatableArray<ErrorModel> Errors)
{
    /// <summary>How lists are read page by page; null when none is.</summary>
    public PagingStyleModel? Paging { get; init; }

    /// <summary>Whether the spec says how lists are read, but not validly.</summary>
    public bool IsPagingBroken { get; init; }

    /// <summary>The languages of all texts.</summary>
    public DocumentationLanguage Languages { get; init; }

    /// <summary>Logical names of the spec files that extend it.</summary>
    public EquatableArray<string> AddedBy { get; init; }
}

/// <summary>How lists of the API are read page by page.</summary>
/// <param name="Page">Name of the query value that says which page.</param>
/// <param name="Size">Name of the query value that says how many items a page has.</param>
/// <param name="First">Number of the first page.</param>
/// <param name="Max">The largest size of a page.</param>
internal sealed record PagingStyleModel(string Page, string Size, int First, int Max)
{
    /// <summary>Whether every page but the last has as many items as were asked for.</summary>
    public bool AreFull { get; init; }
}

/// <summary>One place where the API is reached.</summary>
/// <param name="Name">Name in Pascal case, such as <c>Public</c>.</param>
/// <param name="Doc">Who it is for.</param>
/// <param name="BaseAddress">Scheme and host.</param>
/// <param name="Prefix">What every route begins with there, such as <c>/api/v2</c>.</param>
/// <param name="Region">Value of the region header.</param>
internal sealed record ZoneModel(string Name, DocText Doc, string BaseAddress, string Prefix, string Region);

/// <summary>Names of the members that every answer is wrapped in.</summary>
/// <param name="Content">Holds the result.</param>
/// <param name="Total">Holds the count of all matches beside a list.</param>
/// <param name="Error">Holds what went wrong.</param>
internal sealed record EnvelopeModel(string Content, string Total, string Error)
{
    /// <summary>Whether the spec says so; otherwise these names stand in for some that are not valid.</summary>
    public bool IsKnown { get; init; } = true;
}
