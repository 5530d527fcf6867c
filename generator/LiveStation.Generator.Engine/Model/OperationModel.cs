using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>How a result lies in its envelope.</summary>
public enum ReplyShape
{
    /// <summary>One value.</summary>
    Object,

    /// <summary>A list, with the count of all matches beside it.</summary>
    List,
}

/// <summary>One thing the API can do.</summary>
/// <param name="Id">Name in the spec, such as <c>getReStreamChannel</c>; unique.</param>
/// <param name="Name">C# name inside its group, without <c>Async</c>, such as <c>Get</c>.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Route">Path after the zone's prefix, with <c>{placeholders}</c>.</param>
/// <param name="Doc">What it does.</param>
/// <param name="Path">The placeholders of the route, in its order.</param>
/// <param name="Reply">How the result lies in the envelope.</param>
/// <param name="Result">Type of the result, or of each item of the list.</param>
/// <param name="Reference">Slug of the vendor's page.</param>
/// <param name="Examples">Its examples, in the order of the spec; at least one of success.</param>
public sealed record OperationModel(
    string Id,
    string Name,
    string Method,
    string Route,
    DocText Doc,
    EquatableArray<ParameterModel> Path,
    ReplyShape Reply,
    TypeRef Result,
    string Reference,
    EquatableArray<ExampleModel> Examples);

/// <summary>One value that a caller gives.</summary>
/// <param name="Wire">Its name in the route.</param>
/// <param name="Name">Its C# name, in lower camel case and safe to use.</param>
/// <param name="Type">Its type: text, a whole number or an enum.</param>
/// <param name="Doc">What it means.</param>
public sealed record ParameterModel(string Wire, string Name, TypeRef Type, DocText Doc);

/// <summary>One call and its answer.</summary>
/// <param name="Name">Name in kebab case.</param>
/// <param name="Status">HTTP status of the answer.</param>
/// <param name="Path">Values of the route's placeholders, in its order.</param>
/// <param name="Body">The answer, as compact JSON in the documented form; null when it is an error.</param>
/// <param name="ErrorCode">Code of the error it answers with, one of <see cref="ServiceModel.Errors"/>; null on success.</param>
public sealed record ExampleModel(string Name, int Status, EquatableArray<string> Path, string? Body, int? ErrorCode);
