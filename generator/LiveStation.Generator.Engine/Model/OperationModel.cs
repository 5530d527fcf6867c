using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>How a result lies in its envelope.</summary>
internal enum ReplyShape
{
    /// <summary>One value.</summary>
    Object,

    /// <summary>A list, with the count of all matches beside it.</summary>
    List,

    /// <summary>One value, with a count of matches beside it.</summary>
    Counted,

    /// <summary>Nothing: the answer has no body.</summary>
    None,
}

/// <summary>One thing the API can do.</summary>
/// <param name="Id">Name in the spec, such as <c>getReStreamChannel</c>; unique.</param>
/// <param name="Name">Name inside its group in Pascal case, such as <c>Get</c>.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Path after the zone's prefix, with <c>{placeholders}</c>.</param>
/// <param name="Doc">What it does.</param>
/// <param name="Path">The placeholders of the route, in its order.</param>
/// <param name="Reply">How the result lies in the envelope.</param>
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

    /// <summary>Whether a value of the query may be left out.</summary>
    public bool HasOptionalQuery => Query.Any(value => value.IsOptional);

    /// <summary>Name of the type of the request body; null when it has none.</summary>
    public string? Body { get; init; }

    /// <summary>How its list is read page by page; null when it is not.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>How sure route and method are.</summary>
    public CertaintyKind Certainty { get; init; } = CertaintyKind.Documented;

    /// <summary>Why it is not sure; null when nothing says so.</summary>
    public DocText? Note { get; init; }

    /// <summary>The zones it exists in; empty for all.</summary>
    public EquatableArray<ZoneModel> Zones { get; init; }

    /// <summary>What it means in the lives of objects.</summary>
    public EquatableArray<LifeStepModel> Life { get; init; }
}

/// <summary>How a list is read page by page.</summary>
/// <param name="First">Number of the first page.</param>
/// <param name="Size">The largest size of a page; null when it is not known.</param>
/// <param name="Key">The field that tells two items apart.</param>
internal sealed record PagingModel(int First, int? Size, FieldRef Key)
{
    /// <summary>Name of the query value that specifies the page.</summary>
    public const string PageName = "Page";

    /// <summary>Name of the query value that specifies the size of a page.</summary>
    public const string SizeName = "PageSize";

    /// <summary>Whether every page but the last has as many items as were asked for.</summary>
    public bool AreFull { get; init; }
}

/// <summary>One value that a caller gives.</summary>
/// <param name="Wire">Its name in the route.</param>
/// <param name="Name">Its name in Pascal case.</param>
/// <param name="Type">Its type: text, a whole number or an enum.</param>
/// <param name="Doc">What it means.</param>
internal sealed record ParameterModel(string Wire, string Name, TypeRef Type, DocText Doc)
{
    /// <summary>What must hold of it.</summary>
    public RulesModel Rules { get; init; } = RulesModel.None;
}

/// <summary>One call and its answer.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Status">HTTP status of the answer.</param>
/// <param name="Path">Values of the route's placeholders, in its order.</param>
/// <param name="Body">The answer, as compact JSON in the documented form; null when it is an error or has no body.</param>
/// <param name="ErrorCode">Code of the error it answers with, one of <see cref="ServiceModel.Errors"/>; null on success.</param>
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
