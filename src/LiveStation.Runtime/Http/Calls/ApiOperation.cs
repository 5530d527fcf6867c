using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Bodies;
using LiveStation.Runtime.Http.Calls;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>An operation of an API. Generated code has one static instance per operation.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T> : IOperation
{
    private readonly RouteTemplate _route;

    /// <summary>Initializes a new instance of the <see cref="ApiOperation{T}"/> class.</summary>
    /// <param name="id">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="route">The path with placeholders in braces, without the prefix of the zone.</param>
    /// <param name="reply">The codec of the response.</param>
    /// <param name="regions">The codes of the regions that support the operation; empty if all regions do.</param>
    /// <exception cref="ArgumentException"><paramref name="route"/> is malformed.</exception>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="id"/>, <paramref name="method"/>, <paramref name="route"/>, <paramref name="reply"/> or
    /// <paramref name="regions"/> is null.
    /// </exception>
    public ApiOperation(string id, string method, string route, ReplyCodec<T> reply, params string[] regions)
    {
        Id = Guard.NotNull(id);
        Method = Guard.NotNull(method);
        Route = Guard.NotNull(route);
        Reply = Guard.NotNull(reply);
        Regions = Guard.NotNull(regions).Length == 0 ? null : regions;
        _route = new RouteTemplate(route);
        HttpMethod = new HttpMethod(method);
    }

    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Id { get; }

    /// <summary>The HTTP method in uppercase.</summary>
    public string Method { get; }

    /// <summary>The path with placeholders in braces, without the prefix of the zone.</summary>
    public string Route { get; }

    /// <summary>The codes of the regions that support the operation; null if all regions do.</summary>
    public IReadOnlyList<string>? Regions { get; }

    /// <summary>The codec of the response.</summary>
    public ReplyCodec<T> Reply { get; }

    HttpMethod IOperation.HttpMethod => HttpMethod;

    bool IOperation.IsRead => HttpMethod == HttpMethod.Get || HttpMethod == HttpMethod.Head;

    ISecretCollector IOperation.Secrets => Reply;

    internal HttpMethod HttpMethod { get; }

    /// <summary>Creates a request for a route without placeholders.</summary>
    /// <returns>The request.</returns>
    public ApiCall<T> At() => new(this, _route.Fill());

    /// <summary>Creates a request for a route with one placeholder.</summary>
    /// <param name="first">The value of the placeholder, not encoded.</param>
    /// <returns>The request. Sending it fails if the value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first) => new(this, _route.Fill(first));

    /// <summary>Creates a request for a route with two placeholders.</summary>
    /// <param name="first">The value of the first placeholder, not encoded.</param>
    /// <param name="second">The value of the second placeholder, not encoded.</param>
    /// <returns>The request. Sending it fails if a value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first, PathValue second) => new(this, _route.Fill(first, second));

    /// <summary>Creates a request for a route with three placeholders.</summary>
    /// <param name="first">The value of the first placeholder, not encoded.</param>
    /// <param name="second">The value of the second placeholder, not encoded.</param>
    /// <param name="third">The value of the third placeholder, not encoded.</param>
    /// <returns>The request. Sending it fails if a value is null, empty, <c>.</c> or <c>..</c>.</returns>
    public ApiCall<T> At(PathValue first, PathValue second, PathValue third) =>
        new(this, _route.Fill(first, second, third));
}
