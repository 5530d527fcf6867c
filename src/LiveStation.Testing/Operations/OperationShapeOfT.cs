using System.Buffers;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Testing.Operations;

/// <summary>An operation whose responses are written with its generated codec.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <param name="operation">The operation of the generated client.</param>
internal sealed class OperationShape<T>(ApiOperation<T> operation)
    : OperationShape(operation.Id, operation.Method, operation.Route)
{
    /// <inheritdoc />
    public override string ResultName => TypeText.Of(typeof(T));

    /// <inheritdoc />
    public override bool HasResult => typeof(T) != typeof(NoContent);

    /// <inheritdoc />
    public override bool Accepts(object value) => value is T;

    /// <inheritdoc />
    public override byte[] Write(object value)
    {
        // An operation without a result succeeds without a body too.
        if (value is NoContent)
            return [];
        ArrayBufferWriter<byte> output = new();
        operation.Reply.WriteDocument(output, (T)value);
        return output.WrittenSpan.ToArray();
    }
}
