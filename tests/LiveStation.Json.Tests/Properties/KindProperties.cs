using LiveStation.Json.Tests.Mutations;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Values of another JSON kind than the documented one.</summary>
public sealed class KindProperties
{
    [Theory]
    [InlineData(typeof(TextForNumber))]
    public void A_number_written_as_text_is_read_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(NumberForText))]
    public void A_number_for_text_is_read_as_its_digits_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanForText))]
    public void A_boolean_for_text_is_read_as_its_literal_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanInOtherKind))]
    public void A_boolean_written_as_text_or_number_is_read_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BooleanForNumber))]
    public void A_boolean_for_a_number_is_discarded_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(WordForNumber))]
    public void A_text_without_a_number_for_a_number_is_discarded_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ObjectForPlain))]
    public void An_object_or_a_list_for_a_scalar_is_discarded_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(OtherForObject))]
    public void A_scalar_for_an_object_or_a_list_is_discarded_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ObjectForList))]
    public void One_object_for_a_list_is_read_as_its_only_item_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(PlainForList))]
    public void One_scalar_for_a_list_is_read_as_its_only_item_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(ArrayOfOne))]
    public void A_list_with_one_item_for_a_value_is_read_as_the_value_and_reported(Type mutator) => Runs.Mutated(mutator);

    [Theory]
    [InlineData(typeof(BlankText))]
    public void Empty_text_for_another_type_is_read_as_missing_and_reported(Type mutator) => Runs.Mutated(mutator);
}
