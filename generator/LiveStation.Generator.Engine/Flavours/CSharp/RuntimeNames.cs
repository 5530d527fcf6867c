using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>Names in the runtime of the kinds of the model.</summary>
internal static class RuntimeNames
{
    /// <summary>Member of <c>ErrorLayer</c>.</summary>
    /// <param name="layer">The layer.</param>
    public static string Of(ErrorLayerKind layer) => layer switch
    {
        ErrorLayerKind.Gateway => "Gateway",
        ErrorLayerKind.Service => "Service",
        _ => throw new ArgumentOutOfRangeException(nameof(layer)),
    };

    /// <summary>Member of <c>ErrorClass</c>.</summary>
    /// <param name="kind">The class.</param>
    public static string Of(ErrorClassKind kind) => kind switch
    {
        ErrorClassKind.Unknown => "Unknown",
        ErrorClassKind.InvalidRequest => "InvalidRequest",
        ErrorClassKind.Validation => "Validation",
        ErrorClassKind.Authentication => "Authentication",
        ErrorClassKind.Permission => "Permission",
        ErrorClassKind.NotFound => "NotFound",
        ErrorClassKind.Conflict => "Conflict",
        ErrorClassKind.Region => "Region",
        ErrorClassKind.Throttled => "Throttled",
        ErrorClassKind.Server => "Server",
        ErrorClassKind.Transient => "Transient",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Member of <c>RetryAdvice</c>.</summary>
    /// <param name="kind">The advice.</param>
    public static string Of(RetryKind kind) => kind switch
    {
        RetryKind.Unknown => "Unknown",
        RetryKind.Never => "Never",
        RetryKind.ReadsOnly => "ReadsOnly",
        RetryKind.AfterDelay => "AfterDelay",
        RetryKind.Later => "Later",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Method of <c>Envelope</c> that creates the codec of a result.</summary>
    /// <param name="shape">The shape of the result in the envelope.</param>
    public static string Of(ReplyShape shape) => shape switch
    {
        ReplyShape.Object => "Object",
        ReplyShape.List => "List",
        ReplyShape.Counted => "Counted",
        ReplyShape.None => "None",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>Member of <c>Codecs</c>, method of <c>WireText</c> and suffix of the methods of <c>ServerCall</c>.</summary>
    /// <param name="kind">The scalar kind.</param>
    public static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Text => "String",
        ScalarKind.Secret => "Secret",
        ScalarKind.Integer32 => "Int32",
        ScalarKind.Integer64 => "Int64",
        ScalarKind.Number => "Double",
        ScalarKind.Boolean => "Boolean",
        ScalarKind.Uri => "Uri",
        ScalarKind.TimestampMilliseconds => "TimestampMilliseconds",
        ScalarKind.TimestampKst14 => "TimestampKst14",
        ScalarKind.DurationMilliseconds => "DurationMilliseconds",
        ScalarKind.DurationSeconds => "DurationSeconds",
        ScalarKind.DurationMinutes => "DurationMinutes",
        ScalarKind.Json => "Json",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
