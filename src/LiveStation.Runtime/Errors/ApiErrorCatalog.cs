using System.ComponentModel;
using System.Net;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>All error codes the spec knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiErrorCatalog
{
    private readonly Dictionary<(ErrorLayer Layer, int Code), ApiErrorInfo> _errors;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="errors">The codes.</param>
    /// <exception cref="ArgumentException">A code comes twice in one layer.</exception>
    public ApiErrorCatalog(params ApiErrorInfo[] errors) =>
        _errors = Guard.NotNull(errors).ToDictionary(static error => (error.Layer, error.Code));

    /// <summary>All entries.</summary>
    public IReadOnlyCollection<ApiErrorInfo> Errors => _errors.Values;

    /// <summary>Looks a code up.</summary>
    /// <param name="layer">Its layer; null to look in the service's codes first and then in the gateway's.</param>
    /// <param name="code">The code.</param>
    /// <returns>The entry; null when there is none.</returns>
    public ApiErrorInfo? Find(ErrorLayer? layer, int code) => layer is { } known
        ? In(known, code)
        : In(ErrorLayer.Service, code) ?? In(ErrorLayer.Gateway, code) ?? In(ErrorLayer.Unknown, code);

    /// <summary>The entry of an answer.</summary>
    /// <param name="layer">Who wrote it. Only the codes of that layer count.</param>
    /// <param name="code">The code it has; null when it has none.</param>
    /// <param name="status">
    /// Its status. In a response that does not say who wrote it the code decides and the status confirms: of several
    /// entries the one with this status is taken, and a number that looks like a status needs it, because numbers of the
    /// gateway often are the status once more in bodies of others.
    /// </param>
    internal ApiErrorInfo? Match(ErrorLayer layer, int? code, HttpStatusCode status)
    {
        if (code is not { } number)
            return null;
        if (layer != ErrorLayer.Unknown)
            return In(layer, number);
        ApiErrorInfo?[] candidates =
            [In(ErrorLayer.Service, number), In(ErrorLayer.Gateway, number), In(ErrorLayer.Unknown, number)];
        return Array.Find(candidates, error => error?.HttpStatus == (int)status)
            ?? Array.Find(candidates, error => error is not null && IsClear(error));
    }

    /// <summary>
    /// Whether a code is enough without its status. A number that may be an HTTP status once more is not, unless it would
    /// mean the same.
    /// </summary>
    private static bool IsClear(ApiErrorInfo error) =>
        error.HttpStatus is null || error.HttpStatus == error.Code || error.Code is < 100 or > 599;

    private ApiErrorInfo? In(ErrorLayer layer, int code) =>
        _errors.TryGetValue((layer, code), out ApiErrorInfo? error) ? error : null;
}
