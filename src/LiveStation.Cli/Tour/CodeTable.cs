using System.Runtime.CompilerServices;
using LiveStation.CommandLine.Terminal;
using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Rows of C#: an expression, its value and its type. The compiler supplies the text and the type.</summary>
internal sealed class CodeTable
{
    private static readonly Piece Null = new("null", Ink.Faint);

    private readonly Table _table = new();

    /// <summary>The rows.</summary>
    /// <param name="code">The rows as source code.</param>
    public static implicit operator Table(CodeTable code) => code._table;

    /// <summary>Adds a value of an open enum.</summary>
    /// <typeparam name="TEnum">The enum of the known values.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="code">Source code of the value.</param>
    /// <returns>The same table.</returns>
    public CodeTable Add<TEnum>(Open<TEnum> value, [CallerArgumentExpression(nameof(value))] string code = "")
        where TEnum : struct, Enum => Add(code, ValuePiece.Of(value), typeof(Open<TEnum>));

    /// <summary>Adds a value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="code">Source code of the value.</param>
    /// <returns>The same table.</returns>
    public CodeTable Add<T>(T value, [CallerArgumentExpression(nameof(value))] string code = "") =>
        Add(code, value is null ? Null : ValuePiece.Of(value), typeof(T));

    private CodeTable Add(string code, Piece value, Type type)
    {
        _table.Add(new Piece(code, Ink.Code), value, new Piece(TypeText.Of(type), Ink.Faint));
        return this;
    }
}
