using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>Place of a result in its envelope.</summary>
internal enum ReplyShape
{
    /// <summary>One value.</summary>
    Object,

    /// <summary>A list, with the total count of matches beside it.</summary>
    List,

    /// <summary>One value, with a count of matches beside it.</summary>
    Counted,

    /// <summary>None: the response has no body.</summary>
    None,
}

/// <summary>An operation of the API.</summary>
/// <param name="Id">Name in the spec, such as <c>getReStreamChannel</c>; unique.</param>
/// <param name="Name">Name inside its group in PascalCase, such as <c>Get</c>.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Path after the zone's prefix, with <c>{placeholders}</c>.</param>
/// <param name="Doc">Description of the operation.</param>
/// <param name="Path">The placeholders of the route, in its order.</param>
/// <param name="Reply">Place of the result in the envelope.</param>
/// <param name="Result">Type of the result, or of each item of the list.</param>
/// <param name="Reference">Slug of the vendor's page.</param>
/// <param name="Examples">Its examples, in the order of the spec; at least one of success.</param>
internal sealed record OperationModel(
    string Id,
    string Name,
    string Method,
    string Route,
    DocText Doc,
    EquatableArray<ParameterModel> Path,
    ReplyShape Reply,
    TypeRef Result,
    string Reference,
    EquatableArray<ExampleModel> Examples)
{
    /// <summary>Values of the query, in the order in which they are sent, page and size among them.</summary>
    public EquatableArray<FieldModel> Query { get; init; }

    /// <summary>Indicates whether a query value is optional.</summary>
    public bool HasOptionalQuery => Query.Any(value => value.IsOptional);

    /// <summary>Name of the type of the request body; null when it has none.</summary>
    public string? Body { get; init; }

    /// <summary>Paging of the list; null when it is not paged.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>Certainty of route and method.</summary>
    public CertaintyKind Certainty { get; init; } = CertaintyKind.Documented;

    /// <summary>The reason why it is uncertain; null when none is specified.</summary>
    public DocText? Note { get; init; }

    /// <summary>The zones where it is available; empty for all.</summary>
    public EquatableArray<ZoneModel> Zones { get; init; }

    /// <summary>The life cycle steps that the operation performs.</summary>
    public EquatableArray<LifeStepModel> Life { get; init; }

    /// <summary>What it does with objects that the service keeps; null when unknown.</summary>
    public EffectModel? Effect { get; init; }

    /// <summary>Wire value that it adds to the log; null for none.</summary>
    public string? Emits { get; init; }
}

/// <summary>Paging of a list.</summary>
/// <param name="First">Number of the first page.</param>
/// <param name="Size">The maximum page size; null when unknown.</param>
/// <param name="Key">The field that identifies an item.</param>
internal sealed record PagingModel(int First, int? Size, FieldRef Key)
{
    /// <summary>Name of the query value that specifies the page.</summary>
    public const string PageName = "Page";

    /// <summary>Name of the query value that specifies the size of a page.</summary>
    public const string SizeName = "PageSize";

    /// <summary>Indicates whether every page except the last has as many items as requested.</summary>
    public bool AreFull { get; init; }
}

/// <summary>A path parameter of an operation.</summary>
/// <param name="Wire">Its name in the route.</param>
/// <param name="Name">Its name in PascalCase.</param>
/// <param name="Type">Its type: text, a whole number or an enum.</param>
/// <param name="Doc">Description of the parameter.</param>
internal sealed record ParameterModel(string Wire, string Name, TypeRef Type, DocText Doc)
{
    /// <summary>The rules for its value.</summary>
    public RulesModel Rules { get; init; } = RulesModel.None;

    /// <summary>How the service uses the value.</summary>
    public BehaviorModel Behavior { get; init; } = BehaviorModel.None;
}

/// <summary>A request and its response.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Status">HTTP status of the response.</param>
/// <param name="Path">Values of the route's placeholders, in its order.</param>
/// <param name="Body">The response body, as compact JSON in the documented form; null for an error or without a body.</param>
/// <param name="ErrorCode">Code of the error response, one of <see cref="ServiceModel.Errors"/>; null on success.</param>
internal sealed record ExampleModel(string Name, int Status, EquatableArray<string> Path, string? Body, int? ErrorCode)
{
    /// <summary>Values of the query by wire name, as decoded text, in the order in which they are sent.</summary>
    public EquatableArray<QueryValueModel> Query { get; init; }

    /// <summary>The request body, as compact JSON in the documented order; null when there is none.</summary>
    public string? Request { get; init; }
}

/// <summary>One value of a query.</summary>
/// <param name="Wire">Its name.</param>
/// <param name="Text">The value before it is encoded.</param>
internal sealed record QueryValueModel(string Wire, string Text);
