using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>The service of the API.</summary>
/// <param name="Name">Name in PascalCase, such as <c>LiveStation</c>.</param>
/// <param name="File">Logical name of the spec file that contains the <c>service</c> section.</param>
/// <param name="Doc">Description of the service.</param>
/// <param name="Reference">URL of a vendor page in both languages, with the placeholder <c>{slug}</c>.</param>
/// <param name="Zones">The zones of the API; the first is the default.</param>
/// <param name="Envelope">The envelope of every response.</param>
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
    /// <summary>Paging style of lists; null when no list is paged.</summary>
    public PagingStyleModel? Paging { get; init; }

    /// <summary>The languages of all texts.</summary>
    public DocumentationLanguage Languages { get; init; }

    /// <summary>Everyone outside of the API who changes the state of objects.</summary>
    public EquatableArray<ActorModel> Actors { get; init; }

    /// <summary>Logical names of the spec files that extend it.</summary>
    public EquatableArray<string> AddedBy { get; init; }
}

/// <summary>Paging style of the lists of the API.</summary>
/// <param name="Page">Name of the query value for the page number.</param>
/// <param name="Size">Name of the query value for the page size.</param>
/// <param name="First">Number of the first page.</param>
/// <param name="Max">The maximum page size.</param>
internal sealed record PagingStyleModel(string Page, string Size, int First, int Max)
{
    /// <summary>Indicates whether every page except the last has as many items as requested.</summary>
    public bool AreFull { get; init; }
}

/// <summary>A zone where the API is available.</summary>
/// <param name="Name">Name in PascalCase, such as <c>Public</c>.</param>
/// <param name="Doc">Description of the zone.</param>
/// <param name="BaseAddress">Scheme and host.</param>
/// <param name="Prefix">Path prefix of every route, such as <c>/api/v2</c>.</param>
/// <param name="Region">Value of the region header.</param>
internal sealed record ZoneModel(string Name, DocText Doc, string BaseAddress, string Prefix, string Region);

/// <summary>Names of the members of the response envelope.</summary>
/// <param name="Content">Contains the result.</param>
/// <param name="Total">Contains the total count of matches beside a list.</param>
/// <param name="Error">Contains the error.</param>
internal sealed record EnvelopeModel(string Content, string Total, string Error);
